<#ftl output_format="Markdown">
<#if pictures.matrix??>
<@heading "matrix"/>

How many outcomes each theme has on each rung.

| Theme |<#list pictures.matrix.columns as c> ${c.shape} ${c.word} |</#list> All |
|---|<#list pictures.matrix.columns as c>---:|</#list>---:|
<#list pictures.matrix.rows as r>
| <@references [r.theme]/> |<#list r.cells as c> <#if c.empty>–<#else>${c.count}</#if> |</#list> ${r.total} |
</#list>
| **All** |<#list pictures.matrix.totals as t> ${t} |</#list>

</#if>
