#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "indexer/pipeline/batch.h"

namespace onrecord {

/// Works on batches in parallel and gives them back in the order they came. The calling thread pushes and
/// pops; it bounds what is in flight by looking at `pending_bytes`. With one job there are no threads: `push`
/// does the work.
class OrderedWorkers {
 public:
  /// `worker` is 0 … jobs-1 and never in use twice at a time: it may index scratch memory.
  using Work = std::function<void(std::size_t worker, Batch& batch)>;

  OrderedWorkers(std::size_t jobs, Work work);
  /// Batches not popped are dropped; waits for those being worked on.
  ~OrderedWorkers();
  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  void push(Batch batch);
  /// The oldest batch, waited for; nothing if none is pending. An exception of `work` comes out here.
  [[nodiscard]] std::optional<Batch> pop();
  /// The oldest batch if it is ready.
  [[nodiscard]] std::optional<Batch> pop_ready();
  [[nodiscard]] std::size_t pending_bytes() const { return pending_bytes_; }

 private:
  struct Slot {
    Batch batch;
    bool done = false;
    std::exception_ptr failure;
  };
  void run(std::size_t worker);
  void do_work(std::size_t worker, Slot& slot);
  Batch take_oldest();

  Work work_;
  std::deque<std::unique_ptr<Slot>> pending_;  ///< in order; only the calling thread touches the list
  std::size_t pending_bytes_ = 0;
  std::mutex mutex_;  ///< guards todo_, closing_ and every slot's done
  std::condition_variable work_added_;
  std::condition_variable work_done_;
  std::deque<Slot*> todo_;
  bool closing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace onrecord
