// challenge: pass-on
// attack: calls the hidden tests and the host its friends, and itself by their names.
// policy on: rejected: `[InternalsVisibleTo]` is not allowed here
// policy off: failed on LZ-PULL
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("HiddenTests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Grader.TestHost")]
[assembly: System.Reflection.AssemblyTitle("Grader.TestHost")]
[assembly: System.Reflection.AssemblyProduct("xunit.execution.dotnet")]

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
