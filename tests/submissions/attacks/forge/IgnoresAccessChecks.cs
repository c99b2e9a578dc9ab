// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed on LZ-PULL
// about: tells the runtime by an attribute of its own not to check what is private.
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("Grader.Probes")]
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("Grader.TestHost")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class IgnoresAccessChecksToAttribute(string assembly) : Attribute
    {
        public string AssemblyName => assembly;
    }
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
