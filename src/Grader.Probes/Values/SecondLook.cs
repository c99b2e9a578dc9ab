using System.Collections;
using System.Reflection;

namespace Grader.Probes.Values;

/// <summary>A second look at the collections in a value that was copied: whoever asks them by another road than the first enumeration gets
/// the same. A plain sequence may be for one enumeration alone, so only what promises a count is asked again.</summary>
internal static class SecondLook
{
    private const BindingFlags Unwrapped = BindingFlags.DoNotWrapExceptions | BindingFlags.NonPublic | BindingFlags.Static;

    /// <param name="copy">Of the value, by its first enumeration.</param>
    /// <returns>The road by which something else came, in words that follow a verb; null where there is none.</returns>
    public static string? Contradiction(object? value, Snapshot copy)
    {
        if (value is null || copy.Parts is not { } parts) return null;
        if (!copy.IsCollection) return Snapshot.PartsOf(value).Zip(parts, Contradiction).FirstOrDefault(Found);
        if (IsOfPlainItems(value.GetType()) || !PromisesCount(value.GetType())) return null;
        return OfCollection(value, copy) ?? ((IEnumerable)value).Cast<object?>().Zip(parts, Contradiction).FirstOrDefault(Found);
    }

    /// <summary>Whether the collection itself, items aside, has more than one road.</summary>
    public static bool IsDue(IEnumerable collection) => !IsStore(collection.GetType()) && PromisesCount(collection.GetType());

    private static bool Found(string? contradiction) => contradiction is not null;

    /// <summary>Arrays and lists of the platform's have one road, and their plain items none.</summary>
    private static bool IsOfPlainItems(Type type) => IsStore(type)
        && Snapshot.IsPlain(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0]);

    private static bool IsStore(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>));

    private static bool PromisesCount(Type type) => typeof(ICollection).IsAssignableFrom(type)
        || InterfacesOf(type, typeof(IReadOnlyCollection<>)).Any() || InterfacesOf(type, typeof(ICollection<>)).Any();

    private static IEnumerable<Type> InterfacesOf(Type type, Type definition) =>
        type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == definition);

    private static string? OfCollection(object value, Snapshot copy)
    {
        if (IsStore(value.GetType())) return null;
        if (value is ICollection plain && plain.Count != copy.Parts!.Count) return "by its Count";
        var roads = InterfacesOf(value.GetType(), typeof(IEnumerable<>)).Select(face => Ask(nameof(ByRoads), face, value, copy))
            .Concat(InterfacesOf(value.GetType(), typeof(IReadOnlyDictionary<,>)).Select(face => Ask(nameof(ByKeys), face, value, copy)));
        return roads.FirstOrDefault(Found);
    }

    private static string? Ask(string method, Type face, object value, Snapshot copy) =>
        (string?)typeof(SecondLook).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(face.GetGenericArguments()).Invoke(null, Unwrapped, null, [value, copy], null);

    private static string? ByRoads<T>(IEnumerable<T> items, Snapshot copy)
    {
        var count = copy.Parts!.Count;
        if (items is IReadOnlyCollection<T> counted && counted.Count != count) return "by its Count";
        if (items is ICollection<T> collection && collection.Count != count) return "by its Count";
        if (!IsSame(Enumerated(items), copy)) return "by a second enumeration";
        if (items is IReadOnlyList<T> list && !IsSame(Enumerable.Range(0, count).Select(i => list[i]), copy)) return "by index";
        if (items is IList<T> another && !IsSame(Enumerable.Range(0, count).Select(i => another[i]), copy)) return "by index";
        return IsSame(items.ToArray(), copy) ? null : "by ToArray";
    }

    private static string? ByKeys<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> items, Snapshot copy)
    {
        if (!IsSame(items.Keys.Select(key => KeyValuePair.Create(key, items[key])), copy)) return "by key";
        foreach (var key in items.Keys)
        {
            if (!items.ContainsKey(key) || !items.TryGetValue(key, out var value) || !Snapshot.Of(value).Matches(Snapshot.Of(items[key])))
                return "by key";
        }

        return null;
    }

    /// <summary>By its enumerator: a shortcut for lists would ask by index.</summary>
    private static IEnumerable<T> Enumerated<T>(IEnumerable<T> items)
    {
        foreach (var item in items) yield return item;
    }

    private static bool IsSame<T>(IEnumerable<T> items, Snapshot copy) => Snapshot.Of(items).Matches(copy);
}
