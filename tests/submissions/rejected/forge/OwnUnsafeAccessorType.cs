// expect: rejected: the namespace `System` is reserved, line 6, column 27
// expect: rejected: `extern` methods, line 11, column 19
#pragma warning disable CS0436, CS0626
namespace System.Runtime.CompilerServices
{
    internal sealed class UnsafeAccessorTypeAttribute(string name) : Attribute { public string Name => name; }
}

public static class Solution
{
    public static extern string Read(
        [System.Runtime.CompilerServices.UnsafeAccessorType("System.IO.File")] object? _, string path);
}
