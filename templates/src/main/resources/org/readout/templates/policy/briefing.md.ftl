<#ftl output_format="Markdown">
<#-- The briefing as Markdown: CommonMark, with the tables of GitHub's dialect. All text is escaped. -->
<#macro cites citations><#list citations as c>[${c.label}](#${c.target?no_esc})<#sep>, </#list></#macro><#t>
<#macro references list><#list list as r>[${r.label}](#${r.target?no_esc})<#sep>, </#list></#macro><#t>
<#macro handling m>${m.label}<#if m.restriction??> ${m.restriction}</#if></#macro><#t>
<#macro anchor id><a id="${id?no_esc}"></a></#macro><#t>
<#macro status mark>${mark.shape} ${mark.word}<#if mark.note??> (${mark.note})</#if></#macro><#t>
<#macro items l indent><#list l.items as i>
${indent?no_esc}<#if l.start??>${l.start}.<#else>-</#if> ${i.text}
<#list i.lists as below><@items below indent + "    "/></#list>
</#list></#macro>
<#macro figure f>${f.amount}<#if f.measures?has_content> ${f.measures}</#if></#macro><#t>
<#if marking??>
**<@handling marking/>**

</#if>
# ${title}

<#if deck?has_content || dates??>
${deck}<#if deck?has_content && dates??>, </#if>${dates!}

</#if>
<#list facts as f>
- **${f.label}:** ${f.value}<#if f.inferred> (inferred)</#if>
</#list>

## <@anchor "bottom-line"/>Bottom line

<#list bottomLine as f>
${f?counter}. <@anchor f.id/>${f.statement} <@cites f.citations/>

   <@status f.status/> · ${f.theme} · ${f.basis}<#if f.attribution??> · ${f.attribution}</#if> · <@references [f.outcome]/>

<#else>
<#if sections?filter(s -> s.findings?has_content)?has_content>
The articles only repeat or claim; nothing firmer was found.
<#else>
No outcome of the visit was found in the articles.
</#if>

</#list>
<#list notes as n>
## <@anchor "note-" + n?counter/>${n.heading}

<#list n.blocks as b>
<#if b.list??>
<@items b.list ""/>
<#else>
${b.text}
</#if>

</#list>
</#list>
## <@anchor "glance"/>Outcomes at a glance

<#if glance?has_content>
| | Theme | Outcome | Status | Who says so | Figure | Sources | Evidence |
|---|---|---|---|---|---:|---:|---|
<#list glance as r>
| <@anchor r.id/><@references [r.outcome]/> | <#if r.theme??>**${r.theme}**</#if> | ${r.statement} | <@status r.status/> | ${r.who}<#if r.unnamed> ‡</#if> | <#list r.figures as f>${f}<#sep>; </#list> | ${r.independent}<#if r.singleSource> †</#if> | <@cites r.citations/> |
</#list>

Sources: independent ones; near-duplicates count once. † one source alone. ‡ speaker not named.<#if glanceNote??> ${glanceNote}</#if>
<#else>
No outcome of the visit was found in the articles.
</#if>

<#if pictures.matrix??>
## <@anchor "matrix"/>Themes and status

How many outcomes each theme has on each rung.

| Theme |<#list pictures.matrix.columns as c> ${c.shape} ${c.word} |</#list> All |
|---|<#list pictures.matrix.columns as c>---:|</#list>---:|
<#list pictures.matrix.rows as r>
| <@references [r.theme]/> |<#list r.cells as c> <#if c.empty>–<#else>${c.count}</#if> |</#list> ${r.total} |
</#list>
| **All** |<#list pictures.matrix.totals as t> ${t} |</#list>

</#if>
<#list sections as s>
## <@anchor s.id/>${s?counter}. ${s.title}

<#if s.empty>
No reporting found.

</#if>
<#list s.findings as f>
<@anchor f.id/>**${f.number}** ${f.statement} <@cites f.citations/>  
${f.outcome.label} · <@status f.status/><#if f.attribution??> · ${f.attribution}</#if> · ${f.basis}<#list f.figures as g> · <@figure g/></#list>

</#list>
<#list s.quotations as q>
> <@anchor q.id/>“${q.text}”
>
> ${q.speaker}<#if q.role??>, ${q.role}</#if> · ${q.source} <@cites q.citations/>

</#list>
</#list>
<#if accounts?has_content>
## <@anchor "accounts"/>Where accounts differ

<#list accounts as a>
### <@anchor a.id/>${a.measures}: ${a.sign} ${a.verdict}

| ${a.inWords?then("Account", "Figure")} | In the words of the article | Given by | Evidence |
|<#if a.inWords>---<#else>---:</#if>|---|---|---|
<#list a.readings as r>
| ${r.amount} | ${r.words} | ${r.sources} | <@cites r.citations/> |
</#list>

${a.why}

</#list>
</#if>
<#if pictures.figures??>
## <@anchor "figures"/>Figures side by side

${pictures.figures.title}

| What is measured | Figure | Lines | Evidence |
|---|---:|---|---|
<#list pictures.figures.rows as r>
| <@anchor r.id/>${r.measures} | ${r.amount} | <@references r.lines/> | <@cites r.citations/> |
</#list>
<#if pictures.figures.note??>

${pictures.figures.note}
</#if>

</#if>
<#if pictures.timeline??>
## <@anchor "timeline"/>Timeline and next steps

| No. | Date | Event or step | Status | Line | Evidence |
|---|---|---|---|---|---|
<#list pictures.timeline.entries as e>
| <@anchor e.id/>${e.number} | ${e.date}<#if e.words??> “${e.words}”</#if> | ${e.event} | <#if e.status??><@status e.status/></#if> | <@references [e.line]/> | <@cites e.citations/> |
</#list>
<#if pictures.timeline.note??>

${pictures.timeline.note}
</#if>

</#if>
<#if encounters?has_content>
## <@anchor "meetings"/>Who met whom

| People | Place | Date | Evidence |
|---|---|---|---|
<#list encounters as e>
| <@anchor e.id/><#list e.people as p>${p}<#sep>; </#list> | ${e.place!"not given"} | ${e.date!"not given"} | <@cites e.citations/> |
</#list>

</#if>
## <@anchor "confidence"/>Sources and confidence

<#list confidence.basis as b>
${b}

</#list>
<#if confidence.singleSource?has_content>
- **One source alone:** lines <@references confidence.singleSource/>
</#if>
<#if confidence.unnamed?has_content>
- **Speaker not named:** lines <@references confidence.unnamed/>
</#if>
<#list confidence.gaps as g>
- **Gap:** ${g}
</#list>

## <@anchor "annex-a"/>Annex A: Evidence

The words that the briefing rests on, in bold, in their paragraphs.

<#list sourceNotes as n>
### <@anchor n.id/>${n.article}: ${n.heading}

<#if n.title??>
*${n.title}*

</#if>
<#list n.paragraphs as p>
> <#list p.runs as r><#if r.passage??><@anchor r.passage.id/>${r.passage.label} <strong>${r.text}</strong><#if r.passage.first> ← <@references r.passage.citedBy/></#if><#else>${r.text}</#if></#list>

</#list>
</#list>
## <@anchor "annex-b"/>Annex B: Register of articles

| No. | Outlet | Title | Date | Kind | Use | File | SHA-256 |
|---|---|---|---|---|---|---|---|
<#list register as r>
| ${r.id} | ${r.outlet} | ${r.title!"untitled"} | ${r.date} | ${r.kind} | ${r.use}<#if r.repeats??>; near-duplicate of ${r.repeats}</#if><#if r.reliability??>; reliability ${r.reliability}</#if> | ${r.file} | `${r.sha256}` |
</#list>

## <@anchor "annex-c"/>Annex C: Set aside

<#if setAside?has_content>
| Article or file | Words | Reason |
|---|---|---|
<#list setAside as a>
| ${a.what} | ${a.words!"–"} | ${a.reason} |
</#list>
<#else>
Nothing was set aside.
</#if>

<#if diagnostics?has_content>
### Messages about the input

<#list diagnostics as d>
- ${d}
</#list>

</#if>
## <@anchor "annex-d"/>Annex D: Method

<#list method.settings as f>
- **${f.label}:** ${f.value}
</#list>

### The ladder of status

| Status | Means |
|---|---|
<#list method.ladder as m>
| ${m.shape} ${m.word} | ${m.meaning} |
</#list>

### Limits

<#list method.limits as l>
- ${l}
</#list>
<#if marking??>

**<@handling marking/>**
</#if>
