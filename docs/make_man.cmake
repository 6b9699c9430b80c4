# INPUT.md -> the man page OUTPUT of NAME with MARKDOWN (cmark-gfm). The first heading is "name: what it is".
file(STRINGS ${INPUT} lines LIMIT_COUNT 1)
string(REGEX REPLACE "^# [^:]*: " "" summary "${lines}")
execute_process(COMMAND ${MARKDOWN} -t man -e table ${INPUT} OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
# The first heading becomes NAME, the second level sections, the third subsections.
string(REGEX REPLACE "^\\.SH\n[^\n]*\n" ".SH DESCRIPTION\n" body "${body}")
string(REPLACE "\n.SS\n" "\n.SH\n" body "${body}")
string(TOUPPER ${NAME} upper)
file(WRITE ${OUTPUT} ".TH ${upper} 1 \"\" \"Ostwald ${VERSION}\" \"User Commands\"\n.SH NAME\n${NAME} \\- ${summary}\n${body}")
