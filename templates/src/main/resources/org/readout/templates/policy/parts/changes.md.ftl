<#ftl output_format="Markdown">
<#if changes??>
<@heading "changes"/>

${changes.since}<#if changes.unchanged??> ${changes.unchanged}</#if>

<#list changes.groups as g>
### ${g.title}

<#list g.lines as l>
- <@anchor l.id/>${l.statement}<#if l.citations?has_content> <@cites l.citations/></#if>

  <@status l.status/> · ${l.detail}<#if l.outcome??> · <@references [l.outcome]/></#if>

</#list>
<#else>
${say("change.none")}

</#list>
</#if>
