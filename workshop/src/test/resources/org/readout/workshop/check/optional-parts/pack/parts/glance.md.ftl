<#ftl output_format="Markdown">
<#assign extra = .get_optional_template("extra.ftl")>
<#if extra.exits><@extra.include/></#if>
<#assign words = .get_optional_template("words.ftl").import()>
${words.greting} ${words.greeting} ${say("glance.captoin")}
