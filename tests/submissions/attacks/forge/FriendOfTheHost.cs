// challenge: pass-on
// expect: rejected: `[InternalsVisibleTo]` is not allowed here
// expect without policy: failed on LZ-PULL
// about: calls the hidden tests and the host its friends, and itself by their names.
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("HiddenTests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Grader.TestHost")]
[assembly: System.Reflection.AssemblyTitle("Grader.TestHost")]
[assembly: System.Reflection.AssemblyProduct("Grader.Probes")]

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
