// challenge: chain
// expect: compile_error: LANGUAGE: This looks like Python, line 4, column 1
// about: one message for another language
def chain(*sources):
    for source in sources:
        for item in source:
            yield item
