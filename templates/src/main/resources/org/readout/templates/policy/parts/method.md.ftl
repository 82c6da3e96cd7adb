<#ftl output_format="Markdown">
<@heading "method"/>

<#list method.settings as f>
- **${f.label}:** ${f.value}
</#list>

### ${say("heading.ladder")}

| ${say("column.status")} | ${say("column.means")} |
|---|---|
<#list method.ladder as m>
| ${m.shape} ${m.word} | ${m.meaning} |
</#list>

### ${say("heading.limits")}

<#list method.limits as l>
- ${l}
</#list>
