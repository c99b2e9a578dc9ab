// challenge: pass-on
// attack: nests 2,000 #if directives.
// policy on: compile_limit or failed
// policy off: compile_limit or failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif

}
