<#ftl output_format="Markdown">
<@heading "method"/>

<#list method.settings as f>
- **${f.label}:** ${f.value}
</#list>

### The ladder of status

| Status | Means |
|---|---|
<#list method.ladder as m>
| ${m.shape} ${m.word} | ${m.meaning} |
</#list>

### Limits

<#list method.limits as l>
- ${l}
</#list>
