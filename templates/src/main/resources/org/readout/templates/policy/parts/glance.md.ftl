<#ftl output_format="Markdown">
<@heading "glance"/>

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

