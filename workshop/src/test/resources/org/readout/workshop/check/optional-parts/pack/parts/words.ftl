<#assign greeting = "Welcome">
