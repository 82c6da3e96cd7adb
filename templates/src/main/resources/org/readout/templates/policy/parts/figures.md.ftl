<#ftl output_format="Markdown">
<#if pictures.figures??>
<@heading "figures"/>

${pictures.figures.title}

| ${say("column.measured")} | ${say("column.figure")} | ${say("column.lines")} | ${say("column.evidence")} |
|---|---:|---|---|
<#list pictures.figures.rows as r>
| <@anchor r.id/>${r.measures} | ${r.amount} | <@references r.lines/> | <@cites r.citations/> |
</#list>
<#if pictures.figures.note??>

${pictures.figures.note}
</#if>

</#if>
