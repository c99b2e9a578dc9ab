// expect: allowed
// about: generics, constraints, variance, typeof comparisons, default, is, allows ref struct
public interface IBox<out T>
{
    T Get();
}

public sealed class Box<T>(T value) : IBox<T>
{
    public T Get() => value;
}

public static class Solution
{
    public static bool IsText<T>() => typeof(T) == typeof(string);

    public static T? OrDefault<T>(IBox<T>? box) => box is null ? default : box.Get();

    public static bool Equal<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    public static int Compare<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b);

    public static T Make<T>() where T : struct, Enum => default;

    public static int Size<T>(T value) where T : unmanaged => value.Equals(default(T)) ? 0 : 1;

    public static void Each<T>(scoped ReadOnlySpan<T> items, Action<T> f) where T : notnull
    {
        foreach (var item in items) f(item);
    }

    public static string Show<T>(T value) where T : IFormattable, allows ref struct => value.ToString(null, null);

    public static int? Nullables(int? a, int? b) => a + b ?? (a.HasValue ? a.Value : b.GetValueOrDefault());

    public static object Boxed(int x) => x;

    public static string? Name(object o) => (o as IFormattable)?.ToString("x", null);
}
