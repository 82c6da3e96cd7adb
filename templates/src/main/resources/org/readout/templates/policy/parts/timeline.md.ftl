<#ftl output_format="Markdown">
<#if pictures.timeline??>
<@heading "timeline"/>

| No. | Date | Event or step | Status | Line | Evidence |
|---|---|---|---|---|---|
<#list pictures.timeline.entries as e>
| <@anchor e.id/>${e.number} | ${e.date}<#if e.words??> “${e.words}”</#if> | ${e.event} | <#if e.status??><@status e.status/></#if> | <#if e.line??><@references [e.line]/></#if> | <@cites e.citations/> |
</#list>
<#if pictures.timeline.note??>

${pictures.timeline.note}
</#if>

</#if>
