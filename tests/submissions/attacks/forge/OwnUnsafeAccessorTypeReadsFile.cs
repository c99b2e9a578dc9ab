// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed
// about: declares UnsafeAccessor and UnsafeAccessorType itself and reads a file without naming System.IO.File in its
//   metadata.
#pragma warning disable CS0436, CS0626
namespace System.Runtime.CompilerServices
{
    internal enum UnsafeAccessorKind { Constructor, Method, StaticMethod, Field, StaticField }

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class UnsafeAccessorAttribute(UnsafeAccessorKind kind) : Attribute
    {
        public UnsafeAccessorKind Kind => kind;
        public string? Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class UnsafeAccessorTypeAttribute(string type) : Attribute
    {
        public string Type => type;
    }
}

#pragma warning disable CS0436
#pragma warning disable CS0626
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        throw new InvalidOperationException("loot: " + Read(null, "/var/tmp/grader-planted-secret"));

    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.StaticMethod, Name = "ReadAllText")]
    private static extern string Read(
        [System.Runtime.CompilerServices.UnsafeAccessorType("System.IO.File, System.Runtime")] object? file, string path);
}
