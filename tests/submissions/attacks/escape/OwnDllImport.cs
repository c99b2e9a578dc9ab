// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed or crashed
// about: declares DllImport itself; the compiler knows it by name.
namespace System.Runtime.InteropServices
{
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class DllImportAttribute(string library) : Attribute
    {
        public string Library => library;
    }
}

#pragma warning disable CS0436
#pragma warning disable CS0626
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = getpid();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int getpid();
}
