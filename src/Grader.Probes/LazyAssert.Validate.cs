namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-VALIDATE: a wrong argument is refused at the call, though nobody enumerates.</summary>
    /// <typeparam name="TException">The exception, or a base of it.</typeparam>
    /// <param name="parameter">The name that the exception must carry (ArgumentException.ParamName).</param>
    /// <param name="call">Calls the student's code with the wrong argument and returns what it returns.</param>
    public static void ValidatesEagerly<TException>(string parameter, Func<object?> call)
        where TException : ArgumentException
    {
        ArgumentNullException.ThrowIfNull(call);
        var session = Session.Current;
        session.Check("LZ-VALIDATE", () =>
        {
            session.StartRun();
            object? result;
            try
            {
                result = call();
            }
            catch (Exception error) when (Unexpected.IsStudents(error))
            {
                Judge<TException>(session, parameter, error, "at the call");
                return;
            }

            throw session.Latch(ValidationFindings.NotRefused<TException>(parameter, late: ThrowsLater<TException>(result)));
        });
    }

    /// <summary>LZ-VALIDATE where the challenge defers it: the call succeeds, the first MoveNext refuses.</summary>
    /// <typeparam name="TException">The exception, or a base of it.</typeparam>
    /// <param name="parameter">The name that the exception must carry (ArgumentException.ParamName).</param>
    /// <param name="code">Calls the student's code with the wrong argument.</param>
    public static void ValidatesWhenEnumerated<TException, T>(string parameter, Func<IEnumerable<T>> code)
        where TException : ArgumentException
    {
        const string property = "LZ-VALIDATE";
        ArgumentNullException.ThrowIfNull(code);
        var session = Session.Current;
        session.Check(property, () =>
        {
            session.StartRun();
            var walk = new Walk<T>(session, property);
            walk.Call(code);
            try
            {
                walk.OpenAsItIs();
                walk.Step();
            }
            catch (Exception error) when (Unexpected.IsStudents(error))
            {
                Judge<TException>(session, parameter, error, "at the first MoveNext");
                return;
            }

            throw session.Latch(ValidationFindings.NotRefused<TException>(parameter, late: false));
        });
    }

    private static void Judge<TException>(Session session, string parameter, Exception error, string moment)
        where TException : ArgumentException
    {
        if (error is not TException refusal) throw session.Latch(ValidationFindings.WrongException<TException>(parameter, error, moment));
        if (refusal.ParamName != parameter) throw session.Latch(ValidationFindings.WrongParameter<TException>(parameter, moment));
    }

    /// <summary>Whether the exception comes with the first item, which is what an iterator's own checks do.</summary>
    private static bool ThrowsLater<TException>(object? result)
    {
        if (result is not System.Collections.IEnumerable sequence) return false;
        try
        {
            var enumerator = sequence.GetEnumerator();
            using (enumerator as IDisposable) enumerator.MoveNext();
            return false;
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            return error is TException;
        }
    }
}
