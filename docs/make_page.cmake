# INPUT.md -> OUTPUT.html with MARKDOWN (cmark-gfm); links between chapters point at pages.
execute_process(COMMAND ${MARKDOWN} -e table ${INPUT} OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "href=\"([A-Za-z_/.-]*/)?([a-z-]+)\\.md([#\"])" "href=\"\\2.html\\3" body "${body}")
string(REPLACE "\n</code></pre>" "</code></pre>" body "${body}") # else an empty line ends it
string(REGEX MATCH "<h1>([^\n]*)</h1>" heading "${body}")
set(title "${CMAKE_MATCH_1}")
get_filename_component(name ${INPUT} NAME_WE)
set(back "")
if(NOT name STREQUAL index)
  set(back "<p><a href=\"index.html\">Contents</a></p>\n")
endif()
file(WRITE ${OUTPUT} "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<title>${title}</title>
<style>
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.5 }
img { max-width: 100% }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px }
th, td { border: 1px solid #98a2b1; padding: 4px 10px; text-align: left; vertical-align: top }
pre { background: #eef0f3; color: #14171c; padding: 8px; overflow-x: auto }
@media (prefers-color-scheme: dark) { body { background: #14171c; color: #dfe4ea } a { color: #6cb6ea } }
</style>
</head>
<body>
${back}${body}</body>
</html>
")
