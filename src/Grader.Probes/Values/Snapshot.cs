using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Grader.Probes.Values;

/// <summary>A copy of a value that later changes cannot reach, and that can be compared without running student code: never Equals,
/// GetHashCode, ToString or Count of a type that is not the platform's. Collections are copied by enumeration.</summary>
internal sealed class Snapshot
{
    private const int MostItems = 20_000;
    private const int MostLevels = 12;

    /// <summary>Of the type that was asked for last: most values of a test are of one.</summary>
    private static volatile FieldList? lastFields;

    private readonly object? leaf;
    private readonly Type? type;

    private Snapshot(object? leaf) => this.leaf = leaf;

    private Snapshot(Type? type, IReadOnlyList<Snapshot> parts) => (this.type, Parts) = (type, parts);

    /// <summary>Items or fields; null for a value that is compared as it is.</summary>
    public IReadOnlyList<Snapshot>? Parts { get; }

    public bool IsCollection => Parts is not null && type is null;

    public object? Leaf => leaf;

    public Type? Type => type;

    public static Snapshot Of(object? value) => Of(value, 0);

    /// <summary>The same as <c>Of(one).Matches(Of(other))</c>, without a copy where none is needed.</summary>
    public static bool Same<T>(T one, T other) =>
        IsPlain(typeof(T)) ? EqualityComparer<T>.Default.Equals(one, other) : Of(one).Matches(Of(other));

    public static Snapshot OfSnapshots(IReadOnlyList<Snapshot> items) => new(null, items);

    public bool Matches(Snapshot other)
    {
        if (Parts is null || other.Parts is null) return Parts is null && other.Parts is null && SameLeaf(leaf, other.leaf);
        if (type != other.type || Parts.Count != other.Parts.Count) return false;
        for (var i = 0; i < Parts.Count; i++)
        {
            if (!Parts[i].Matches(other.Parts[i])) return false;
        }

        return true;
    }

    /// <summary>Whether it is the other one, or has it among its parts.</summary>
    public bool Holds(Snapshot other) => Matches(other) || (Parts is not null && Parts.Any(part => part.Holds(other)));

    private static Snapshot Of(object? value, int level)
    {
        if (value is null || level > MostLevels || value is Instrument || IsPlain(value.GetType())) return new Snapshot(value);
        if (value is IEnumerable items) return new Snapshot(null, Copy(items, level));
        return value.GetType().IsValueType || IsRecord(value.GetType())
            ? new Snapshot(value.GetType(), Fields(value, level))
            : new Snapshot(value);
    }

    private static List<Snapshot> Copy(IEnumerable items, int level)
    {
        var copies = new List<Snapshot>();
        foreach (var item in items)
        {
            if (copies.Count == MostItems) break;
            copies.Add(Of(item, level + 1));
        }

        return copies;
    }

    private static List<Snapshot> Fields(object value, int level)
    {
        var parts = new List<Snapshot>();
        foreach (var part in PartsOf(value)) parts.Add(Of(part, level + 1));
        return parts;
    }

    /// <summary>What a tuple, a record or another value is made of.</summary>
    public static IEnumerable<object?> PartsOf(object value) =>
        value is ITuple tuple && value.GetType().Assembly == typeof(ValueTuple).Assembly
            // As fields they would be read by reflection.
            ? Enumerable.Range(0, tuple.Length).Select(i => tuple[i])
            : FieldsOf(value.GetType()).Select(field => field.GetValue(value));

    private static FieldInfo[] FieldsOf(Type type)
    {
        if (lastFields is { } last && last.Type == type) return last.Fields;
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        lastFields = new(type, fields);
        return fields;
    }

    /// <summary>Types whose Equals is the platform's own and compares values, and whose values never change.</summary>
    public static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan)
        || type == typeof(Guid) || type == typeof(System.Numerics.BigInteger);

    /// <summary>Records are values by their author's will: their fields are compared, whatever their Equals says.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool SameLeaf(object? one, object? other)
    {
        if (one is null || other is null) return one is null && other is null;
        if (one.GetType() == other.GetType() && IsPlain(one.GetType())) return one.Equals(other);
        return ReferenceEquals(one, other);
    }

    private sealed record FieldList(Type Type, FieldInfo[] Fields);
}

/// <summary>Comparisons of lists of snapshots.</summary>
internal static class Snapshots
{
    /// <summary>The first position at which they differ, one being shorter included; null where they are the same.</summary>
    public static int? FirstDifference(IReadOnlyList<Snapshot> one, IReadOnlyList<Snapshot> other)
    {
        for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
        {
            if (i >= one.Count || i >= other.Count || !one[i].Matches(other[i])) return i;
        }

        return null;
    }

    public static string Text(IReadOnlyList<Snapshot> items) => ValueText.Of(Snapshot.OfSnapshots(items));
}
