<#ftl output_format="Markdown">
<#list sections as s>
## <@anchor s.id/>${s?counter}. ${s.title}

<#if s.empty>
${say("outcome.no-reporting")}

</#if>
<#list s.findings as f>
<@anchor f.id/>**${f.number}** ${f.statement} <@cites f.citations/>  
${f.outcome.label} · <@status f.status/><#if f.attribution??> · ${f.attribution}</#if> · ${f.basis}<#list f.figures as g> · <@figure g/></#list>

</#list>
<#list s.quotations as q>
> <@anchor q.id/>${say("quoted", q.text)}
>
> ${q.speaker}<#if q.role??>, ${q.role}</#if> · ${q.source} <@cites q.citations/>

</#list>
</#list>
