<#ftl output_format="Markdown">
<@heading "bottom-line"/>

<#list bottomLine as f>
${f?counter}. <@anchor f.id/>${f.statement} <@cites f.citations/>

   <@status f.status/> · ${f.theme} · ${f.basis}<#if f.attribution??> · ${f.attribution}</#if> · <@references [f.outcome]/>

<#else>
<#if sections?filter(s -> s.findings?has_content)?has_content>
${say("bottom-line.weak")}
<#else>
${say("outcome.none")}
</#if>

</#list>
