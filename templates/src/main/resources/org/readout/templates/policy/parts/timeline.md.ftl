<#ftl output_format="Markdown">
<#if pictures.timeline??>
<@heading "timeline"/>

| ${say("column.number")} | ${say("column.date")} | ${say("column.event")} | ${say("column.status")} | ${say("column.line")} | ${say("column.evidence")} |
|---|---|---|---|---|---|
<#list pictures.timeline.entries as e>
| <@anchor e.id/>${e.number} | ${e.date}<#if e.words??> ${say("quoted", e.words)}</#if> | ${e.event} | <#if e.status??><@status e.status/></#if> | <#if e.line??><@references [e.line]/></#if> | <@cites e.citations/> |
</#list>
<#if pictures.timeline.note??>

${pictures.timeline.note}
</#if>

</#if>
