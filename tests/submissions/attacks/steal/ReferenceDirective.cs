// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: references an assembly of the host by #r.
#r "/app/Grader.TestHost.dll"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
