public class LifeTests
{
    [Fact, Property("LZ-PROTOCOL", "Is closed by Dispose and refuses later calls", Points = 2)]
    public void Is_closed_by_Dispose()
    {
        foreach (var sent in (int[])[0, 1, 5])
        {
            var average = Sent(sent);
            Is(average, closed: false, "before Dispose");
            average.Dispose();
            Is(average, closed: true, "after Dispose");
            Refuses(() => average.Send(1), "Send after Dispose");
            Refuses(() => average.Throw(new FormatException()), "Throw after Dispose");
            Is(average, closed: true, "after Dispose and a refused Send");
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Is closed by Throw and refuses later calls", Points = 2)]
    public void Is_closed_by_Throw()
    {
        foreach (var sent in (int[])[0, 1, 5])
        {
            var average = Sent(sent);
            Thrown(average, new FormatException());
            Is(average, closed: true, "after Throw");
            Refuses(() => average.Send(1), "Send after Throw");
            Refuses(() => average.Throw(new FormatException()), "Throw after Throw");
            Is(average, closed: true, "after Throw and a refused Send");
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Can be disposed at any time, and again", Points = 2)]
    public void Can_be_disposed_again()
    {
        var average = Sent(2);
        average.Dispose();
        Disposes(average, "a second time");
        Disposes(average, "a third time");
        Is(average, closed: true, "after a second Dispose");

        var thrown = Sent(2);
        Thrown(thrown, new FormatException());
        Disposes(thrown, "after Throw");
        Is(thrown, closed: true, "after Throw and Dispose");
    }

    [Fact, Property("LZ-FAULT", "Throws the exception that it was given", Points = 4)]
    public void Throws_the_exception_that_it_was_given()
    {
        Exception[] errors =
        [
            new FormatException("A"), new InvalidOperationException("B", new FormatException()), new OperationCanceledException(),
            new ObjectDisposedException("C"), new ArgumentNullException("D"),
        ];
        foreach (var error in errors)
        {
            Comes(error, Thrown(Sent(3), error));
            Comes(error, Thrown(Sent(0), error));
        }
    }

    [Fact, Property("LZ-INDEP", "Gives every object its own average", Points = 2)]
    public void Gives_every_object_an_average_of_its_own()
    {
        double[] first = [4, 8, 3], second = [10, 20, 60];
        var (oneAlone, otherAlone) = (Alone(first), Alone(second));
        var (one, other) = (new RunningAverage(), new RunningAverage());
        for (var i = 0; i < first.Length; i++)
        {
            Answers(oneAlone[i], one.Send(first[i]));
            Answers(otherAlone[i], other.Send(second[i]));
        }

        one.Dispose();
        if (other.Closed)
            Assert.Fail("LZ-INDEP  Mixes objects up. One object was closed, and another one reports that it is closed.");
        Answers(oneAlone[0], new RunningAverage().Send(first[0]));

        static double[] Alone(double[] values)
        {
            var average = new RunningAverage();
            return Array.ConvertAll(values, average.Send);
        }
    }

    [Fact, Property("MM-GROWTH", "Remembers a few numbers, however many values come", Points = 2)]
    public void Remembers_a_few_numbers() =>
        MemoryAssert.Grows(
            Growth.Constant(1_024).Over("values"),
            count => count,
            count =>
            {
                using var average = new RunningAverage();
                var last = 0.0;
                for (var i = 0; i < count; i++)
                    last = average.Send(Value(i));
                return Math.Round(last, 6);
            },
            count => Math.Round(Enumerable.Range(0, count).Sum(Value) / (double)count, 6));

    /// <summary>Numbers that grow, and whose sums are exact even in a float: how exact an average is, VAL tells.</summary>
    private static int Value(int i) => (i % 4) + (i / 256);

    private static RunningAverage Sent(int count)
    {
        var average = new RunningAverage();
        for (var i = 0; i < count; i++)
            average.Send(i);
        return average;
    }

    private static Exception? Thrown(RunningAverage average, Exception error)
    {
        try
        {
            average.Throw(error);
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private static void Is(RunningAverage average, bool closed, string when)
    {
        if (average.Closed != closed)
            Assert.Fail($"LZ-PROTOCOL  Is {(closed ? "not closed" : "closed")} {when}. Closed should be {(closed ? "true" : "false")}.");
    }

    private static void Refuses(Action use, string what)
    {
        try
        {
            use();
        }
        catch (ObjectDisposedException)
        {
            return;
        }
        catch (Exception error)
        {
            Assert.Fail(
                $"LZ-PROTOCOL  Throws something else. {what}: an ObjectDisposedException was expected, {error.GetType().Name} was thrown.");
        }

        Assert.Fail($"LZ-PROTOCOL  Works after its end. {what}: an ObjectDisposedException was expected, nothing was thrown.");
    }

    private static void Disposes(RunningAverage average, string when)
    {
        try
        {
            average.Dispose();
        }
        catch (Exception error)
        {
            Assert.Fail($"LZ-PROTOCOL  Cannot be disposed {when}. Dispose threw {error.GetType().Name}; it must do nothing then.");
        }
    }

    private static void Comes(Exception due, Exception? thrown)
    {
        if (thrown is null)
            Assert.Fail("LZ-FAULT  Loses the exception. Throw(e) returned as if all were well; it must throw e.");
        if (!ReferenceEquals(due, thrown))
        {
            Assert.Fail(
                $"LZ-FAULT  Changes the exception. Throw(e) was given {due.GetType().Name}; the exception that came out"
                + " is not that instance.");
        }
    }

    private static void Answers(double due, double answer)
    {
        if (Math.Abs(due - answer) > 1e-9)
            Assert.Fail("LZ-INDEP  Mixes objects up. The answers of one object change when another is used.");
    }
}
