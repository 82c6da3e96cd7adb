<#ftl output_format="Markdown">
<#if encounters?has_content>
<@heading "meetings"/>

| People | Place | Date | Evidence |
|---|---|---|---|
<#list encounters as e>
| <@anchor e.id/><#list e.people as p>${p}<#sep>; </#list> | ${e.place!"not given"} | ${e.date!"not given"} | <@cites e.citations/> |
</#list>

</#if>
