// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: moves its diagnostics to another file by #line, to see whether somebody opens it.
#line 1 "/var/tmp/grader-planted-secret"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
