"""Long work: progress, cancel, ends exactly once, calls nobody who is gone."""

import threading

import pytest
from PySide6.QtCore import QObject

from app.jobs import no_progress
from ui.jobs import READ, WRITE, SerialRunner, ThreadRunner


@pytest.fixture
def threads(qapp):
    runner = ThreadRunner()
    yield runner
    runner.close()


def test_the_result_arrives_on_the_gui_thread(threads, qtbot):
    seen = []
    with qtbot.waitSignal(threads.idle):
        threads.start(
            lambda progress: threading.current_thread().name,
            queue=WRITE,
            on_done=lambda name: seen.append((name, threading.current_thread())),
        )
    assert seen == [("askwell-write", threading.main_thread())]


def test_writes_run_one_after_the_other_in_order(threads, qtbot):
    order = []
    with qtbot.waitSignal(threads.idle):
        for number in range(20):
            threads.start(lambda progress, n=number: order.append(n), queue=WRITE)
    assert order == list(range(20))


def test_a_read_does_not_wait_for_a_write(threads, qtbot):
    gate = threading.Event()
    with qtbot.waitSignal(threads.idle):
        threads.start(lambda progress: gate.wait(10), queue=WRITE)
        threads.start(lambda progress: gate.set(), queue=READ)
    assert gate.is_set()


def test_cancel_stops_the_work_at_its_next_report(threads, qtbot):
    begun, go_on, ends = threading.Event(), threading.Event(), []

    def work(progress):
        begun.set()
        go_on.wait(10)
        progress(1, 2, "half")
        ends.append("ran on")

    with qtbot.waitSignal(threads.idle):
        job = threads.start(
            work,
            on_done=lambda _: ends.append("done"),
            on_error=lambda _: ends.append("error"),
            on_cancel=lambda: ends.append("cancelled"),
        )
        begun.wait(10)
        job.cancel()
        go_on.set()
    assert ends == ["cancelled"]


def test_a_job_cancelled_while_it_waits_never_begins(threads, qtbot):
    gate, ran = threading.Event(), []
    with qtbot.waitSignal(threads.idle):
        threads.start(lambda progress: gate.wait(10))
        second = threads.start(lambda progress: ran.append(1))
        second.cancel()
        gate.set()
    assert ran == []


def test_an_error_reaches_its_caller_only(threads, qtbot):
    errors = []
    with qtbot.waitSignal(threads.idle):
        threads.start(lambda progress: 1 / 0, on_error=errors.append)
    assert [type(error) for error in errors] == [ZeroDivisionError]


def test_progress_is_told_and_the_last_step_is_never_left_out(threads, qtbot):
    told = []

    def work(progress):
        for done in range(1, 1001):
            progress(done, 1000, "step")

    with qtbot.waitSignal(threads.idle):
        threads.start(work, on_progress=lambda *step: told.append(step))
    assert told[-1] == (1000, 1000, "step")
    assert len(told) < 500


def test_nobody_is_called_who_was_deleted_meanwhile(threads, qtbot):
    class Reader(QObject):
        heard = 0

        def on_done(self, _result):
            Reader.heard += 1

    import shiboken6

    reader, gate = Reader(), threading.Event()
    with qtbot.waitSignal(threads.idle):
        threads.start(lambda progress: gate.wait(10), on_done=reader.on_done)
        shiboken6.delete(reader)
        gate.set()
    assert Reader.heard == 0


def test_closing_ends_the_workers_and_lets_each_clean_up(qapp, qtbot):
    ended = []
    runner = ThreadRunner(on_thread_end=lambda: ended.append(threading.current_thread().name))
    with qtbot.waitSignal(runner.idle):
        runner.start(lambda progress: None, queue=WRITE)
    runner.close()
    assert ended == ["askwell-write"]
    assert not [t for t in threading.enumerate() if t.name.startswith("askwell")]


def test_a_worker_rests_once_it_has_nothing_more_to_do(qapp):
    done, gate, rested = [], threading.Event(), threading.Event()

    def rest():
        done.append(threading.current_thread().name)
        rested.set()

    runner = ThreadRunner(on_thread_rest=rest)
    runner.start(lambda progress: gate.wait(10) and done.append("first"))
    runner.start(lambda progress: done.append("second"))
    gate.set()
    assert rested.wait(10)
    runner.close()
    assert done == ["first", "second", "askwell-read"]


def test_the_serial_runner_is_done_before_start_returns(qapp):
    seen, steps = [], []
    job = SerialRunner().start(
        lambda progress: progress(1, 1, "x") or 5,
        on_done=seen.append,
        on_progress=lambda *step: steps.append(step),
    )
    assert job.ended
    assert seen == [5]
    assert steps == [(1, 1, "x")]


def test_work_without_anybody_watching_never_stops():
    no_progress(1, 2, "x")
