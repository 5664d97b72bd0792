#include "indexer/pipeline/ordered_workers.h"

namespace onrecord {

OrderedWorkers::OrderedWorkers(std::size_t jobs, Work work) : work_(std::move(work)) {
  if (jobs < 2) return;
  for (std::size_t worker = 0; worker < jobs; ++worker) {
    threads_.emplace_back([this, worker] { run(worker); });
  }
}

OrderedWorkers::~OrderedWorkers() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
    todo_.clear();
  }
  work_added_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void OrderedWorkers::push(Batch batch) {
  pending_bytes_ += batch.bytes;
  pending_.push_back(std::make_unique<Slot>());
  Slot& slot = *pending_.back();
  slot.batch = std::move(batch);
  if (threads_.empty()) {
    do_work(0, slot);
    slot.done = true;
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    todo_.push_back(&slot);
  }
  work_added_.notify_one();
}

std::optional<Batch> OrderedWorkers::pop() {
  if (pending_.empty()) return std::nullopt;
  {
    std::unique_lock lock(mutex_);
    work_done_.wait(lock, [this] { return pending_.front()->done; });
  }
  return take_oldest();
}

std::optional<Batch> OrderedWorkers::pop_ready() {
  if (pending_.empty()) return std::nullopt;
  {
    const std::lock_guard lock(mutex_);
    if (!pending_.front()->done) return std::nullopt;
  }
  return take_oldest();
}

Batch OrderedWorkers::take_oldest() {
  const std::unique_ptr<Slot> slot = std::move(pending_.front());
  pending_.pop_front();
  pending_bytes_ -= slot->batch.bytes;
  if (slot->failure) std::rethrow_exception(slot->failure);
  return std::move(slot->batch);
}

void OrderedWorkers::do_work(std::size_t worker, Slot& slot) {
  try {
    work_(worker, slot.batch);
  } catch (...) {
    slot.failure = std::current_exception();  // belongs to the thread that pops
  }
}

void OrderedWorkers::run(std::size_t worker) {
  std::unique_lock lock(mutex_);
  while (true) {
    work_added_.wait(lock, [this] { return closing_ || !todo_.empty(); });
    if (todo_.empty()) return;
    Slot* slot = todo_.front();
    todo_.pop_front();
    lock.unlock();
    do_work(worker, *slot);
    lock.lock();
    slot->done = true;
    work_done_.notify_one();
  }
}

}  // namespace onrecord
