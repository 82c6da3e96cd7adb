<#ftl output_format="Markdown">
<@heading "set-aside"/>

<#if setAside?has_content>
| Article or file | Words | Reason |
|---|---|---|
<#list setAside as a>
| ${a.what} | ${a.words!"–"} | ${a.reason} |
</#list>
<#else>
Nothing was set aside.
</#if>

<#if diagnostics?has_content>
### Messages about the input

<#list diagnostics as d>
- ${d}
</#list>

</#if>
