<#ftl output_format="Markdown">
<#if pictures.matrix??>
<@heading "matrix"/>

${say("matrix.caption.plain")}

| ${say("column.theme")} |<#list pictures.matrix.columns as c> ${c.shape} ${c.word} |</#list> ${say("column.all")} |
|---|<#list pictures.matrix.columns as c>---:|</#list>---:|
<#list pictures.matrix.rows as r>
| <@references [r.theme]/> |<#list r.cells as c> <#if c.empty>–<#else>${c.count}</#if> |</#list> ${r.total} |
</#list>
| **${say("column.all")}** |<#list pictures.matrix.totals as t> ${t} |</#list>

</#if>
