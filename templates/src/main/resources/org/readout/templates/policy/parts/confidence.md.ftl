<#ftl output_format="Markdown">
<@heading "confidence"/>

<#list confidence.basis as b>
${b}

</#list>
<#if confidence.singleSource?has_content>
- **${say("confidence.single-source")}:** ${say("confidence.lines")} <@references confidence.singleSource/>
</#if>
<#if confidence.unnamed?has_content>
- **${say("confidence.unnamed")}:** ${say("confidence.lines")} <@references confidence.unnamed/>
</#if>
<#list confidence.gaps as g>
- **${say("confidence.gap")}:** ${g}
</#list>

