<#ftl output_format="Markdown">
<#if pictures.figures??>
<@heading "figures"/>

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
