// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: crashed
// about: declares the attribute of module initializers itself: compiler and runtime know it by name.
namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class ModuleInitializerAttribute : Attribute;
}

#pragma warning disable CS0436
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }

    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Start() => Environment.Exit(0);
}
