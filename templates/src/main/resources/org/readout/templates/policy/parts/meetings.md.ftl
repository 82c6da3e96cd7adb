<#ftl output_format="Markdown">
<#if encounters?has_content>
<@heading "meetings"/>

| ${say("column.people")} | ${say("column.place")} | ${say("column.date")} | ${say("column.evidence")} |
|---|---|---|---|
<#list encounters as e>
| <@anchor e.id/><#list e.people as p>${p}<#sep>; </#list> | ${e.place!say("meetings.not-given")} | ${e.date!say("meetings.not-given")} | <@cites e.citations/> |
</#list>

</#if>
