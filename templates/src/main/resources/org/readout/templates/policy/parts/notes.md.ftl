<#ftl output_format="Markdown">
<#list notes as n>
## <@anchor "note-" + n?counter/>${n.heading}

<#list n.blocks as b>
<#if b.list??>
<@items b.list ""/>
<#else>
${b.text}
</#if>

</#list>
</#list>
