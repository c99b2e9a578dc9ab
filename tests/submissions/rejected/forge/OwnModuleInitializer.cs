// expect: rejected: the namespace `System` is reserved, line 5, column 27
namespace System.Runtime.CompilerServices
{
#pragma warning disable CS0436
    internal sealed class ModuleInitializerAttribute : Attribute;
}

public static class Solution
{
    private static int state;
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Start() => state = 1;
}
