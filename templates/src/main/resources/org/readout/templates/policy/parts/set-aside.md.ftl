<#ftl output_format="Markdown">
<@heading "set-aside"/>

<#if setAside?has_content>
| ${say("column.article-or-file")} | ${say("column.words")} | ${say("column.reason")} |
|---|---|---|
<#list setAside as a>
| ${a.what} | ${a.words!"–"} | ${a.reason} |
</#list>
<#else>
${say("set-aside.none")}
</#if>

<#if diagnostics?has_content>
### ${say("heading.messages")}

<#list diagnostics as d>
- ${d}
</#list>

</#if>
