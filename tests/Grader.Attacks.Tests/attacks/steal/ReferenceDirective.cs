// challenge: pass-on
// attack: references an assembly of the host by #r.
// policy on: compile_error
// policy off: compile_error
#r "/app/Grader.TestHost.dll"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
