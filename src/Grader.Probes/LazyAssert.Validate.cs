using System.Runtime.CompilerServices;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Validate = "LZ-VALIDATE";

    /// <summary>LZ-VALIDATE: a wrong argument is refused at the call, though nobody enumerates.</summary>
    /// <typeparam name="TException">The exception, or a base of it.</typeparam>
    /// <param name="parameter">The name that the exception must carry (ArgumentException.ParamName).</param>
    /// <param name="call">Calls the student's code with the wrong argument and returns what it returns.</param>
    public static void ValidatesEagerly<TException>(
        string parameter, Func<object?> call, [CallerArgumentExpression(nameof(call))] string? text = null)
        where TException : ArgumentException
    {
        ArgumentNullException.ThrowIfNull(call);
        Session.Current.Check(Validate, session =>
        {
            session.StartRun();
            session.Runs(call);
            object? result = null;
            if (Unexpected.Caught(() => result = call()) is { } error)
                Judge<TException>(session, parameter, error, ValidationFindings.AtTheCall);
            else
                throw session.Latch(ValidationFindings.NotRefused<TException>(parameter, late: ThrowsLater<TException>(result)));
        }, CallText.Of(text));
    }

    /// <summary>LZ-VALIDATE where the challenge defers it: the call succeeds, the first MoveNext refuses.</summary>
    /// <typeparam name="TException">The exception, or a base of it.</typeparam>
    /// <param name="parameter">The name that the exception must carry (ArgumentException.ParamName).</param>
    /// <param name="code">Calls the student's code with the wrong argument.</param>
    public static void ValidatesWhenEnumerated<TException, T>(
        string parameter, Func<IEnumerable<T>> code, [CallerArgumentExpression(nameof(code))] string? call = null)
        where TException : ArgumentException =>
        Session.Current.Check(Validate, session =>
        {
            var walk = Walk<T>.Prepare(session, Validate, []);
            walk.Call(code);
            var error = Unexpected.Caught(() =>
            {
                walk.OpenAsItIs();
                walk.Step();
            });
            if (error is null) throw session.Latch(ValidationFindings.NotRefused<TException>(parameter, late: false));
            Judge<TException>(session, parameter, error, "at the first MoveNext");
        }, CallText.Of(call));

    private static void Judge<TException>(Session session, string parameter, Exception error, string moment)
        where TException : ArgumentException
    {
        if (error is not TException refusal) throw session.Latch(ValidationFindings.WrongException<TException>(parameter, error, moment));
        if (refusal.ParamName != parameter) throw session.Latch(ValidationFindings.WrongParameter<TException>(parameter, refusal, moment));
    }

    /// <summary>Whether the exception comes with the first item, which is what an iterator's own checks do.</summary>
    private static bool ThrowsLater<TException>(object? result) => Unexpected.Caught(() =>
    {
        if (result is not System.Collections.IEnumerable sequence) return;
        var enumerator = sequence.GetEnumerator();
        using (enumerator as IDisposable) enumerator.MoveNext();
    }) is TException;
}
