<#ftl output_format="Markdown">
<@heading "evidence"/>

${say("evidence.intro.plain")}

<#list sourceNotes as n>
### <@anchor n.id/>${n.article}: ${n.heading}

<#if n.title??>
*${n.title}*

</#if>
<#list n.paragraphs as p>
> <#list p.runs as r><#if r.passage??><@anchor r.passage.id/>${r.passage.label} <strong>${r.text}</strong><#if r.passage.first> ← <@references r.passage.citedBy/></#if><#else>${r.text}</#if></#list>

</#list>
</#list>
