// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed
// about: declares UnsafeAccessor itself (the runtime knows it by name) and rewinds the random numbers of the base
//   library.
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
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = source.ToList();
        Version<T>.Of(items)++;
        return Repeat(items);
    }

    private static IEnumerable<T> Repeat<T>(List<T> items) => items.Concat(items);

    private static class Version<T>
    {
        [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = "_version")]
        public static extern ref int Of(List<T> list);
    }
}
