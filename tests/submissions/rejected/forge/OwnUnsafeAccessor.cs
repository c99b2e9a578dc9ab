// expect: rejected: the namespace `System` is reserved, line 6, column 19
// expect: rejected: the namespace `System` is reserved, line 7, column 27
// expect: rejected: `extern` methods, line 13, column 19
namespace System.Runtime.CompilerServices
{
    internal enum UnsafeAccessorKind { StaticMethod = 2 }
    internal sealed class UnsafeAccessorAttribute(UnsafeAccessorKind kind) : Attribute { public UnsafeAccessorKind Kind => kind; public string? Name; }
}
#pragma warning disable CS0436, CS0626
public static class Solution
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.StaticMethod, Name = "ReadAllText")]
    public static extern string Read(object? file, string path);
}
