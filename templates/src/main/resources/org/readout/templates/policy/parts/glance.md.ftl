<#ftl output_format="Markdown">
<@heading "glance"/>

<#if glance?has_content>
| | ${say("column.theme")} | ${say("column.outcome")} | ${say("column.status")} | ${say("column.who")} | ${say("column.figure")} | ${say("column.sources")} | ${say("column.evidence")} |
|---|---|---|---|---|---:|---:|---|
<#list glance as r>
| <@anchor r.id/><@references [r.outcome]/> | <#if r.theme??>**${r.theme}**</#if> | ${r.statement} | <@status r.status/> | ${r.who}<#if r.unnamed> ‡</#if> | <#list r.figures as f>${f}<#sep>; </#list> | ${r.independent}<#if r.singleSource> †</#if> | <@cites r.citations/> |
</#list>

${say("column.sources")}: ${say("glance.legend")}<#if glanceNote??> ${glanceNote}</#if>
<#else>
${say("outcome.none")}
</#if>

