// challenge: pass-on
// expect: rejected or compile_error
// expect without policy: compile_error or failed
// about: redirects calls by the attribute of interceptors, declared by itself.
namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class InterceptsLocationAttribute(int version, string data) : Attribute
    {
        public string Data => data + version;
    }
}

public static class Solution
{
    [System.Runtime.CompilerServices.InterceptsLocation(1, "AAAAAAAAAAAAAAAAAAAAAAAAAABTb2x1dGlvbi5jcw==")]
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
}
