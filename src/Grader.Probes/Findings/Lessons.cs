using System.Collections.Frozen;

namespace Grader.Probes.Findings;

/// <summary>One sentence and one idea per property: what lazy code does, never how to write the solution.</summary>
internal static class Lessons
{
    /// <summary>In the place of a property's id.</summary>
    public const string OfCulture = "culture";

    private static readonly FrozenDictionary<string, Lesson> ByProperty = new Dictionary<string, Lesson>
    {
        ["VAL"] = new("Work the example through by hand, item by item.", "iterator-protocol"),
        [OfCulture] = new("Text that a program reads is compared character by character, on every machine alike.", null),
        ["LZ-DEFER"] = new("A lazy method only describes the work; the first MoveNext starts it.", "deferred-execution"),
        ["LZ-VALIDATE"] = new(
            "The body of an iterator runs at the first MoveNext; its arguments should be checked at the call.", "argument-validation"),
        ["LZ-PULL"] = new("A lazy stage pulls one item, yields it, then waits.", "pipelines"),
        ["LZ-ORDER"] = new("In a pipeline one item passes through all stages before the next one starts.", "pipelines"),
        ["LZ-SHORT"] = new("Stop as soon as the answer is known: the next item may be expensive, or never come.", "short-circuit"),
        ["LZ-INFINITE"] = new("Code that needs the end of its input never answers on an input without end.", "infinite-sequences"),
        ["LZ-ONCE"] = new("A source may be a file or a query: read it once and keep only what you need.", "single-pass"),
        ["LZ-RESTART"] = new("Each foreach asks for a new enumerator and must see the whole sequence again.", "iterator-protocol"),
        ["LZ-INDEP"] = new("Each enumerator has a position and a state of its own.", "iterator-protocol"),
        ["LZ-DISPOSE"] = new("Who opens an enumerator disposes it, however the loop ends.", "resource-lifetime"),
        ["LZ-FAULT"] = new("A stage lets an error pass as it is, after the items that came before it.", "error-propagation"),
        ["LZ-EFFECT"] = new("A callback may have effects: call it once per item, in order, when the item is needed.", "deferred-execution"),
        ["LZ-PROTOCOL"] = new("After the end MoveNext stays false, and a disposed source is not touched.", "iterator-protocol"),
        ["LZ-LATE"] = new("A query sees its source as it is when it is enumerated, not when it was written.", "deferred-execution"),
        ["LZ-ALIAS"] = new("What was yielded belongs to the caller: it must not change afterwards.", "ownership"),
        ["LZ-FAST"] = new("A list, an array and a stream of the same items give the same result.", "iterator-protocol"),
        ["AS-CANCEL"] = new("Pass the token on to everything that you await, and let the cancellation out.", "cancellation"),
        ["AS-DISPOSE"] = new("await using disposes an async source once, and waits until that is done.", "resource-lifetime"),
        ["AS-BLOCK"] = new("Await what is not ready; a blocked thread serves nobody.", "async-streams"),
        ["AS-OVERLAP"] = new("An async enumerator has one MoveNextAsync at a time: await it before you ask again.", "async-streams"),
        ["AS-BOUND"] = new("Bounded concurrency starts up to the limit, and the next only when one has ended.", "concurrency"),
        ["AS-ORDER"] = new("Results come in the order that is promised, whichever finishes first.", "concurrency"),
        ["MM-RETAIN"] = new("A stream forgets an item as soon as it has been handed on.", "memory-efficiency"),
        ["MM-BUFFER"] = new("Keep only the items that the next answer needs.", "memory-efficiency"),
        ["MM-GROWTH"] = new("What you remember decides how large an input you can take.", "complexity"),
        ["MM-ALLOC"] = new("Every object per item is work for the garbage collector.", "memory-efficiency"),
        ["MM-BOX"] = new("A value type that is used as an object is copied to the heap.", "boxing"),
        ["MM-ENUM"] = new("foreach uses a struct enumerator without any allocation.", "boxing"),
        ["MM-LEAK"] = new("When the pipeline is gone, nothing may hold its items.", "memory-efficiency"),
        ["MM-POOL"] = new("What is rented is returned once, and is not yours afterwards.", "pooling"),
        ["MM-PEAK"] = new("A stream of any length fits into a small heap, item by item.", "memory-efficiency"),
        ["CX-OPS"] = new("Count the operations as the input doubles: that is the complexity.", "complexity"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lesson None = new(null, null);

    public static Lesson Of(string property) => ByProperty.GetValueOrDefault(property, None);
}

/// <summary>What code with a property does, and the idea to read about.</summary>
internal sealed record Lesson(string? Text, string? Concept);
