using System.Reflection;
using System.Runtime.CompilerServices;

namespace Grader.Probes.Values;

/// <summary>The variables that a test's lambda has captured, for a counter-example: plain values, and the author's names of functions and
/// comparers. They are read when it is written.</summary>
internal static class CapturedText
{
    private const int Most = 8;
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Whether the delegate is an author's, with variables of the test. The assertions wrap it in lambdas of their own.</summary>
    public static bool IsIn(Delegate code) =>
        code.Target is { } variables && variables.GetType() is var type
        && type.Assembly != typeof(CapturedText).Assembly && IsOfVariables(type);

    /// <param name="call">Writes the call; null where it is not known. Beside it only the variables that it names are written.</param>
    /// <returns>Null where there is nothing to write.</returns>
    public static Func<string>? After(Func<string>? call, Delegate code)
    {
        var closure = code.Target!;
        if (call is not null)
            return () => call() is var text && Joined(closure, text) is { Length: > 0 } named ? $"{text} with {named}" : text;
        return Variables(closure, call: null).Any() ? () => $"with {Joined(closure, call: null)}" : null;
    }

    private static string Joined(object closure, string? call) => string.Join(", ", Variables(closure, call).Take(Most));

    private static IEnumerable<string> Variables(object closure, string? call)
    {
        foreach (var field in closure.GetType().GetFields(Fields))
        {
            var value = field.GetValue(closure);
            if (value is not null && IsOfVariables(value.GetType()))
            {
                foreach (var outer in Variables(value, call)) yield return outer;
            }
            else if (!field.Name.StartsWith('<') && (call is null || Names(call, field.Name)) && Written(field, value, call) is { } text)
            {
                yield return $"{field.Name} = {text}";
            }
        }
    }

    private static bool Names(string call, string variable)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (!IsOfName(at - 1) && !IsOfName(at + variable.Length)) return true;
        }

        return false;

        int Next(int from) => call.IndexOf(variable, from, StringComparison.Ordinal);

        bool IsOfName(int at) => at >= 0 && at < call.Length && (char.IsLetterOrDigit(call[at]) || call[at] == '_');
    }

    /// <summary>The author's name for a function says something only beside the call. A variable that the call may not name, and that has
    /// the value of its type, may not have been assigned yet.</summary>
    private static string? Written(FieldInfo variable, object? value, string? call) => variable.FieldType is var type
        && (call is not null || IsAssigned(value))
        && (Snapshot.IsPlain(type) || (type.IsArray && Snapshot.IsPlain(type.GetElementType()!))) ? ValueText.Of(Snapshot.Of(value))
        : call is not null && value is CallProbe { Label: { } label } && label != variable.Name ? $"'{label}'"
        : null;

    private static bool IsAssigned(object? value) =>
        value is not null && !(value is ValueType && value.Equals(RuntimeHelpers.GetUninitializedObject(value.GetType())));

    private static bool IsOfVariables(Type type) =>
        type.Name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute), false);
}
