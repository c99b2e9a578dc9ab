// expect: allowed
// about: nameof with unbound generics, null-conditional assignment, simple lambda modifiers, caller expressions in helpers
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

public sealed class Holder
{
    public string? Text { get; set; }

    public int Count;
}

public static class Solution
{
    public static string Name() => nameof(List<>);

    public static void Set(Holder? holder)
    {
        holder?.Text = "x";
        holder?.Count += 1;
        Guard(holder);
        if (TryGet(holder, out var text)) _ = text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Guard([NotNull] object? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null) throw new ArgumentNullException(name);
    }

    private static bool TryGet(Holder? holder, [NotNullWhen(true)] out string? text)
    {
        text = holder?.Text;
        return text is not null;
    }

    [Obsolete("old")]
    [DoesNotReturn]
    internal static void Fail() => throw new InvalidOperationException();
}

[Flags]
public enum Access : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    All = Read | Write,
}
