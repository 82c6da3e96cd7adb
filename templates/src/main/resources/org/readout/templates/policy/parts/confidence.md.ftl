<#ftl output_format="Markdown">
<@heading "confidence"/>

<#list confidence.basis as b>
${b}

</#list>
<#if confidence.singleSource?has_content>
- **One source alone:** lines <@references confidence.singleSource/>
</#if>
<#if confidence.unnamed?has_content>
- **Speaker not named:** lines <@references confidence.unnamed/>
</#if>
<#list confidence.gaps as g>
- **Gap:** ${g}
</#list>

