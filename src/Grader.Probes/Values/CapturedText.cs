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

    /// <param name="given">What is written before it.</param>
    /// <returns>Null where there is nothing to write.</returns>
    public static Func<string>? After(Func<string>? given, Delegate code) =>
        Variables(code.Target!, named: given is not null).Any()
            ? () => given is null ? $"with {Text(code, named: false)}" : $"{given()} with {Text(code, named: true)}"
            : given;

    private static string Text(Delegate code, bool named) => string.Join(", ", Variables(code.Target!, named).Take(Most));

    /// <param name="named">Whether the call is shown: only beside it a name says something.</param>
    private static IEnumerable<string> Variables(object closure, bool named)
    {
        foreach (var field in closure.GetType().GetFields(Fields))
        {
            var value = field.GetValue(closure);
            if (value is not null && IsOfVariables(value.GetType()))
            {
                foreach (var outer in Variables(value, named)) yield return outer;
            }
            else if (!field.Name.StartsWith('<') && Written(field, value, named) is { } text)
            {
                yield return $"{field.Name} = {text}";
            }
        }
    }

    private static string? Written(FieldInfo variable, object? value, bool named) => variable.FieldType is var type
        && (Snapshot.IsPlain(type) || (type.IsArray && Snapshot.IsPlain(type.GetElementType()!))) ? ValueText.Of(Snapshot.Of(value))
        : named && value is CallProbe { Label: { } label } && label != variable.Name ? $"'{label}'"
        : null;

    private static bool IsOfVariables(Type type) =>
        type.Name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute), false);
}
