// The page of "readout template preview". It holds no state but what is on the screen: every rebuild is told by an
// event, pictures are asked for when they come into view, and only where a page looks otherwise than before.
const byId = id => document.getElementById(id);
const pagesBox = byId('pages');
let state = {revision: 0, pages: [], faults: []};
let pageWidth = 1;
let kept = '';

const make = (name, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

async function ask(path, parameters) {
  const answer = await fetch(path + (parameters ? '?' + new URLSearchParams(parameters) : ''));
  return answer.ok ? answer.json() : null;
}

async function tell(path, fields) {
  const answer = await fetch(path, {method: 'POST', body: new URLSearchParams(fields)});
  return answer.ok ? '' : answer.text();
}

// --- pages ------------------------------------------------------------------------------------------------------

const inView = new IntersectionObserver(entries => {
  for (const entry of entries) {
    entry.target.inView = entry.isIntersecting;
    if (entry.isIntersecting) refresh(entry.target);
  }
}, {root: null, rootMargin: '300px'});

function pageBox(number) {
  const box = make('section', {className: 'page'});
  box.dataset.number = number;
  box.setAttribute('aria-label', `Page ${number + 1}`);
  const lines = make('div', {className: 'lines'});
  lines.setAttribute('role', 'group');
  lines.setAttribute('aria-label', `Lines of page ${number + 1}`);
  box.append(make('img', {alt: ''}), lines);
  lines.addEventListener('keydown', walk);
  return box;
}

function fitPages() {
  pageWidth = Math.min(900, byId('main').clientWidth - 32) * byId('zoom').value / 100;
  for (const box of pagesBox.children) size(box);
}

function size(box) {
  const page = state.pages[box.dataset.number];
  if (page) {
    box.style.width = pageWidth + 'px';
    box.style.height = pageWidth * page.height / page.width + 'px';
  }
}

function showPages() {
  while (pagesBox.children.length > state.pages.length) {
    inView.unobserve(pagesBox.lastChild);
    pagesBox.lastChild.remove();
  }
  while (pagesBox.children.length < state.pages.length) {
    const box = pageBox(pagesBox.children.length);
    pagesBox.append(box);
    inView.observe(box);
  }
  for (const box of pagesBox.children) {
    size(box);
    if (box.inView) refresh(box);
  }
}

// The old picture stays until the new one can be shown.
async function refresh(box) {
  const number = Number(box.dataset.number), page = state.pages[number];
  if (!page) return;
  const width = Math.round(Math.min(2, devicePixelRatio) * pageWidth / 100) * 100;
  const wanted = `${page.look} ${width}`;
  const revision = state.revision;
  if (box.dataset.shown !== wanted && box.dataset.asked !== wanted) {
    box.dataset.asked = wanted;
    const picture = new Image();
    picture.alt = '';
    picture.src = 'picture?' + new URLSearchParams({page: number, look: page.look, width});
    try {
      await picture.decode();
      if (box.dataset.asked === wanted) {
        box.querySelector('img').replaceWith(picture);
        box.dataset.shown = wanted;
        document.dispatchEvent(new CustomEvent('page-shown', {detail: {number, revision}}));
      }
    } catch { // Printed anew meanwhile: the next event asks again.
      delete box.dataset.asked;
    }
  }
  if (Number(box.dataset.lined) !== revision) {
    box.dataset.lined = revision;
    box.lining = ask('lines', {page: number}).then(lines => {
      if (lines && Number(box.dataset.lined) === revision) showLines(box, lines);
    });
  }
  await box.lining; // Also where somebody else has asked for them: who waits here needs the lines.
}

function showLines(box, lines) {
  const group = box.querySelector('.lines');
  const focused = [...group.children].indexOf(document.activeElement);
  lines.forEach((line, i) => {
    const button = group.children[i] ?? group.appendChild(lineButton());
    button.firstChild.textContent = line.text;
    for (const side of ['left', 'top', 'width', 'height']) button.style[side] = line[side] * 100 + '%';
  });
  while (group.children.length > lines.length) group.lastChild.remove();
  const current = Math.max(0, Math.min(focused, lines.length - 1));
  [...group.children].forEach((button, i) => { button.tabIndex = i === current ? 0 : -1; });
}

function lineButton() {
  const button = make('button', {type: 'button', className: 'line'}, make('span'));
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => explain(button));
  return button;
}

// One tab stop for each page; the arrow keys go from line to line, and on to the page before or after.
async function walk(event) {
  const buttons = [...event.currentTarget.children], at = buttons.indexOf(event.target);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const page = event.currentTarget.parentNode;
  if (buttons[to]) {
    rest(buttons[at], buttons[to]);
  } else {
    const next = to < 0 ? page.previousSibling : page.nextSibling;
    if (!next) return;
    await refresh(next);
    const lines = next.querySelectorAll('.line');
    rest(next.querySelector('.line[tabindex="0"]'), lines[to < 0 ? lines.length - 1 : 0]);
  }
}

// Moves the tab stop of a page to another of its lines.
function rest(from, to) {
  if (!to) return;
  if (from) from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

async function explain(button) {
  document.querySelectorAll('.line[aria-pressed="true"]').forEach(other => other.setAttribute('aria-pressed', 'false'));
  button.setAttribute('aria-pressed', 'true');
  const page = Number(button.closest('.page').dataset.number);
  const told = await ask('line', {page, line: [...button.parentNode.children].indexOf(button)});
  if (!told) return;
  const parts = [make('p', {textContent: told.text})];
  parts.push(make('h3', {textContent: 'Made by'}));
  if (told.source) {
    parts.push(make('p', {className: 'source', textContent: told.source}), excerpt(told.excerpt));
  } else {
    parts.push(make('p', {textContent: 'The template says nothing of this line.'}));
  }
  parts.push(make('h3', {textContent: 'Evidence'}));
  if (!told.evidence.length) parts.push(make('p', {textContent: 'It rests on no passage of its own.'}));
  for (const words of told.evidence) {
    parts.push(make('p', {className: 'status', textContent: `${words.label} · ${words.from}`}));
    parts.push(make('blockquote', {textContent: words.text}));
  }
  byId('line').replaceChildren(...parts);
  byId('line-panel').open = true;
  say(`Line explained${told.source ? ', made by ' + told.source : ''}.`);
}

function excerpt(lines) {
  const box = make('pre');
  for (const line of lines ?? []) {
    box.append(make('span', {className: line.here ? 'row here' : 'row', textContent: `${line.line}  ${line.text}`}));
  }
  return box;
}

async function goTo(page, line) {
  const box = pagesBox.children[page];
  if (!box) return;
  await refresh(box);
  const buttons = box.querySelectorAll('.line');
  const button = buttons[line] ?? buttons[0];
  if (!button) return;
  button.scrollIntoView({block: 'center'});
  button.focus({preventScroll: true});
  explain(button);
}

// --- beside the pages -------------------------------------------------------------------------------------------

async function showOutcomes() {
  const outcomes = await ask('outcomes') ?? [];
  byId('outcomes').replaceChildren(...outcomes.map(outcome => {
    const button = make('button', {type: 'button'},
        make('strong', {textContent: outcome.id + ' '}),
        make('span', {className: 'status', textContent: outcome.status + ' · '}), outcome.statement,
        make('span', {className: 'status', textContent: outcome.page === undefined ? ' · not printed' : ` · page ${outcome.page + 1}`}));
    button.disabled = outcome.page === undefined;
    button.addEventListener('click', () => goTo(outcome.page, outcome.line));
    return make('li', {}, button);
  }));
}

async function showBranches(list, steps) {
  const branches = await ask('data', steps.map(step => ['step', step])) ?? [];
  list.replaceChildren(...branches.map(branch => {
    const name = make('code', {textContent: branch.step});
    const value = make('span', {className: 'value', textContent: ' ' + branch.summary});
    if (!branch.opens) return make('li', {}, name, value);
    const below = make('ul');
    const details = make('details', {}, make('summary', {}, name, value), below);
    details.addEventListener('toggle', () => {
      if (details.open && !below.children.length) showBranches(below, [...steps, branch.step]);
    });
    return make('li', {}, details);
  }));
}

async function showOptions() {
  const told = await ask('options');
  if (!told) return;
  const tried = told.options.filter(option => option.tried).map(option => option.name);
  if (tried.length) kept = '';
  byId('tried').textContent = kept + (tried.length ? 'Being tried: ' + tried.join(', ') + '.' : 'Nothing is being tried.');
  byId('keep').disabled = !tried.length || !told.keepable;
  byId('reset').disabled = !tried.length;
  if (byId('options').dataset.same === JSON.stringify(told)) return;
  byId('options').dataset.same = JSON.stringify(told);
  const focused = document.activeElement?.id;
  byId('options').replaceChildren(...told.options.map(optionRow));
  if (focused?.startsWith('option-')) byId(focused)?.focus();
}

function optionRow(option) {
  const id = 'option-' + option.name;
  const control = optionControl(option);
  control.id = id;
  const wrong = make('p', {className: 'wrong', hidden: true});
  wrong.setAttribute('role', 'alert');
  const hint = make('p', {className: 'hint', id: id + '-hint', textContent: option.description});
  control.setAttribute('aria-describedby', hint.id);
  control.addEventListener('change', async () => {
    const problem = await tell('options', fieldsOf(option, control));
    wrong.textContent = problem;
    wrong.hidden = !problem;
    control.setAttribute('aria-invalid', String(Boolean(problem)));
  });
  const row = make('div', {className: option.tried ? 'option tried' : 'option'},
      make('label', {htmlFor: id, textContent: option.name}), control, hint, wrong);
  return row;
}

function optionControl(option) {
  const word = option.words[0] ?? '';
  switch (option.type) {
    case 'colour': return make('input', {type: 'color', value: longColour(word)});
    case 'boolean': return make('input', {type: 'checkbox', checked: word === 'true'});
    case 'choice': return make('select', {}, ...option.values.map(value => make('option', {value, textContent: value, selected: value === word})));
    case 'list': return make('input', {type: 'text', value: option.words.join(', ')});
    default: return make('input', {type: 'text', value: word});
  }
}

const longColour = word => word.length === 4 ? '#' + [...word.slice(1)].map(digit => digit + digit).join('') : word;

function fieldsOf(option, control) {
  const fields = [['name', option.name]];
  if (option.type === 'boolean') return [...fields, ['value', control.checked]];
  if (option.type !== 'list') return [...fields, ['value', control.value]];
  return [...fields, ...control.value.split(',').filter(word => word.trim()).map(word => ['value', word.trim()])];
}

// --- what happens -----------------------------------------------------------------------------------------------

const say = words => { byId('news').textContent = words; };

function showFaults() {
  const faulty = state.faults.length > 0;
  byId('faults').hidden = !faulty;
  byId('news').className = faulty ? 'bad' : '';
  byId('fault-list').replaceChildren(...state.faults.flatMap(fault => [
    make('p', {className: 'source', textContent: fault.where}),
    make('p', {}, make('strong', {textContent: fault.message})),
    ...(fault.hint ? [make('p', {textContent: fault.hint})] : []),
    ...(fault.excerpt ? [excerpt(fault.excerpt)] : [])]));
  if (faulty) {
    say(`Failed: ${state.faults[0].where}: ${state.faults[0].message}`);
  } else {
    const warnings = state.warnings.length ? ` ${state.warnings.map(warning => warning.message).join('; ')}.` : '';
    say(`Printed ${state.pages.length} pages in ${state.millis} ms.${warnings}`);
  }
}

function take(news) {
  if (news.revision < state.revision) return;
  state = news;
  showPages();
  showFaults();
  if (!state.faults.length) {
    showOutcomes();
    if (byId('options-panel').open) showOptions();
    if (byId('data-panel').open) showBranches(byId('data'), []);
  }
}

byId('zoom').addEventListener('change', () => { fitPages(); showPages(); });
addEventListener('resize', () => { fitPages(); showPages(); });
const hideFaults = () => {
  if (byId('faults').contains(document.activeElement)) byId('main').focus();
  byId('faults').hidden = true;
};
byId('faults-hide').addEventListener('click', hideFaults);
addEventListener('keydown', event => { if (event.key === 'Escape') hideFaults(); });
byId('options-panel').addEventListener('toggle', showOptions);
byId('data-panel').addEventListener('toggle', () => showBranches(byId('data'), []));
byId('reset').addEventListener('click', () => tell('options/reset', []));
byId('keep').addEventListener('click', async () => {
  kept = 'Written into pack.yaml. '; // The rebuild that follows tells it.
  const problem = await tell('options/keep', []);
  if (!problem) return;
  kept = '';
  byId('tried').textContent = 'Not written: ' + problem;
});

fitPages();
const events = new EventSource('events');
events.onmessage = message => take(JSON.parse(message.data));
events.onerror = () => { if (events.readyState === EventSource.CLOSED) say('The preview has ended.'); };
